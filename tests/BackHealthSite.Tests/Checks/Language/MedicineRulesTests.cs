namespace BackHealthSite.Tests.Checks.Language;

public sealed class DoseGivenTests
{
    private const string Rule = "BHS415";

    [Theory]
    [InlineData("Take 400 mg of ibuprofen.", "400 mg")]
    [InlineData("Take 400mg with food.", "400mg")]
    [InlineData("The dose is 0.5 g a day.", "0.5 g")]
    [InlineData("The dose is 1,000 mg.", "1,000 mg")]
    [InlineData("The dose is 1 000 mg.", "1 000 mg")]
    [InlineData("The dose is 2.5-5 mg.", "2.5-5 mg")]
    [InlineData("Take half a tablet.", "half a tablet")]
    [InlineData("Take ½ a tablet.", "½ a tablet")]
    [InlineData("Take 1½ tablets.", "1½ tablets")]
    [InlineData("Take ５００ mg.", "５００ mg")]
    [InlineData("Take ５００ｍｇ.", "５００ｍｇ")]
    [InlineData("It can be 20 ml of syrup.", "20 ml")]
    [InlineData("Take 2 tablets at night.", "2 tablets")]
    [InlineData("Take two tablets at night.", "two tablets")]
    [InlineData("Some take 200-mg capsules.", "200-mg")]
    [InlineData("Take two paracetamol if it hurts.", "two paracetamol")]
    [InlineData("You can take up to 2 ibuprofen.", "2 ibuprofen")]
    [InlineData("Take no more than two Nurofen.", "two Nurofen")]
    [InlineData("Take one co-codamol.", "one co-codamol")]
    [InlineData("Take at most two with food.", "two with food")]
    [InlineData("Take ibuprofen three times a day.", "Take ibuprofen three times")]
    [InlineData("Anti-inflammatory tablets are taken twice a day with food.", "twice a day")]
    [InlineData("Painkillers work best every 4 to 6 hours.", "every 4 to 6 hours")]
    [InlineData("Painkillers work best every 4-6 hours.", "every 4-6 hours")]
    [InlineData("Three times a day, take your ibuprofen.", "Three times a day")]
    [InlineData("Take the tablet once daily.", "Take the tablet once")]
    public void An_amount_is_refused(string words, string place) => LanguageSite.Fails(Rule, words, place);

    [Fact]
    public void How_many_and_how_often_are_two_amounts() =>
        LanguageSite.Fails(Rule, "Take two paracetamol every four hours.", "two paracetamol", "every four hours");

    [Theory]
    [InlineData("2 medicines may not go together.")]
    [InlineData("Take one day at a time.")]
    [InlineData("Walk three times a day.")]
    [InlineData("Take your painkillers as you were told, and walk three times a day.")]
    [InlineData("Walk twice a day without painkillers.")]
    [InlineData("With your painkillers, use heat three times a day.")]
    [InlineData("Begin with 5 of each, 3 times a day.")]
    [InlineData("Change position every two hours. Ask a pharmacist about ibuprofen.")]
    [InlineData("Do not take more than one medicine of this kind at a time.")]
    [InlineData("Two of the trials compared ibuprofen with naproxen.")]
    [InlineData("In one ibuprofen trial, some people felt better.")]
    [InlineData("Medicines such as ibuprofen can upset your tummy every day.")]
    [InlineData("Ask a pharmacist which medicine is safe for you, and how much.")]
    [InlineData("Some tablets can upset your tummy.")]
    [InlineData("Do not lift more than 10 kg.")]
    [InlineData("A good level is below 100 mg/dL.")]
    [InlineData("There is no one tablet that helps everybody.")]
    [InlineData("About 30 in 100 people aged 20 have it.")]
    public void Words_without_an_amount_pass(string words) => LanguageSite.Passes(Rule, words);
}

public sealed class MedicineChangeAdvisedTests
{
    private const string Rule = "BHS416";

    [Theory]
    [InlineData("Stop taking ibuprofen when the pain eases.", "Stop taking ibuprofen")]
    [InlineData("Start with paracetamol.", "Start with paracetamol")]
    [InlineData("You can reduce your tablets after a week.", "reduce your tablets")]
    [InlineData("You should change your medicine.", "change your medicine")]
    [InlineData("See a doctor and stop taking your tablets.", "stop taking your tablets")]
    [InlineData("When your back is better, double the dose.", "double the dose")]
    [InlineData("Try stopping your steroids for a day.", "stopping your steroids")]
    [InlineData("If they do not help, change the tablets.", "change the tablets")]
    public void Advice_to_start_stop_or_change_is_refused(string words, string place) => LanguageSite.Fails(Rule, words, place);

    [Theory]
    [InlineData("Do not stop taking a medicine on your own.")]
    [InlineData("Never stop steroids at once.")]
    [InlineData("Ask a pharmacist before you stop or change a medicine.")]
    [InlineData("Talk to your doctor before you start or stop any medicine.")]
    [InlineData("Your doctor may change your medicine.")]
    [InlineData("Your doctor may want you to stop some tablets before the operation.")]
    [InlineData("Exercise may reduce the need for painkillers.")]
    [InlineData("Some people stop their medicine because it upsets their tummy.")]
    [InlineData("If you stop a medicine suddenly, the pain can come back.")]
    [InlineData("Fever-reducing tablets may help.")]
    [InlineData("Stop smoking, and ask which medicines are safe for you.")]
    [InlineData("Medicines can help you to start moving.")]
    [InlineData("Start with a walk, not with painkillers.")]
    [InlineData("A change of medicine may help.")]
    [InlineData("When can I stop this medicine?")]
    [InlineData("Ask a pharmacist before you:\n\n- start a new medicine\n- stop taking tablets")]
    [InlineData("Do not:\n\n- stop taking your tablets\n- change the dose")]
    public void Honest_advice_about_medicines_passes(string words) => LanguageSite.Passes(Rule, words);
}
