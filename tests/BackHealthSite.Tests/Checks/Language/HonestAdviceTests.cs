namespace BackHealthSite.Tests.Checks.Language;

/// <summary>Plain, careful prose as the articles need it: none of it may break a rule of the language.</summary>
public sealed class HonestAdviceTests
{
    [Theory]
    [InlineData("Most back pain is not serious. Get help if you cannot feel your legs. [@good-one]")]
    [InlineData("If you have been told you have osteoporosis, ask a clinician which moves are safe for you. [@good-one]")]
    [InlineData("There is no cure, but three things help: medicine, staying active and not smoking. [@good-one]")]
    [InlineData("Do not stay in bed for long. More than 1 or 2 days in bed can make the pain worse. [@good-one]")]
    [InlineData("Stretching is one option. On its own it may do little, so add walking. Stop if it makes the pain worse. [@good-one]")]
    [InlineData("Ask a pharmacist which medicine is safe for you. Do not stop a medicine without asking. [@good-one]")]
    [InlineData("Heat or cold may ease pain for a while. [@good-two]")]
    [InlineData("A scan may not help, because what it shows often does not fit the pain. [@good-two]")]
    [InlineData("In one trial with 701 adults, some had a plan of walking. They could go 208 days before the next episode. [@good-two]")]
    [InlineData(
        "Back pain that has lasted 3 months (12 weeks) or more is called chronic. The word says nothing about how bad it is. [@good-one]")]
    [InlineData("Pain down both legs can be an emergency. Call your [local emergency number](/emergency-numbers/). [@good-one]")]
    [InlineData("Your doctor may want to change your medicine. [@good-one]")]
    [InlineData("Tell the staff that you are worried about the nerves in your back. [@good-one]")]
    [InlineData("Some people feel low when the pain goes on. That is common, and talking about it can help. [@good-one]")]
    [InlineData("About 8 in 10 people have it at some time. [@good-one]")]
    [InlineData("You may have a magnetic resonance imaging (MRI) scan. [@good-one]")]
    [InlineData("Change position often, as no single position is best for all. [@good-two]")]
    [InlineData("World Health Organization guidance advises against back belts. [@good-two]")]
    [InlineData("A pregnant woman can have back pain, too. It does not mean that anything is wrong. [@good-one]")]
    [InlineData(
        "See a clinician if:\n\n- your back is no better after a few weeks [@good-one]\n"
        + "- the pain stops you doing what you need to do [@good-one]")]
    [InlineData("::: myth\nMany people were told to choose bed rest. In fact, most backs do better when they move. [@good-one]\n:::")]
    public void Passes(string words) => LanguageSite.IsClean(words);
}
