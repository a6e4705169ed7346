using BackHealthSite.Language;

namespace BackHealthSite.Checks;

/// <summary>How people write of medicines, and of the food and the things that are measured like them.</summary>
internal static class Medicines
{
    /// <summary>Medicines by their own names.</summary>
    public static readonly PhraseSet Names = new(
        "paracetamol|paracetamols|acetaminophen|ibuprofen|ibuprofens|naproxen|diclofenac|aspirin|aspirins|codeine|dihydrocodeine|tramadol"
        + "|morphine|oxycodone|hydrocodone|fentanyl|buprenorphine|tapentadol|methadone",
        "cocodamol|codydramol|diazepam|lorazepam|temazepam|zopiclone|zolpidem|gabapentin|pregabalin|amitriptyline|nortriptyline|duloxetine"
        + "|venlafaxine|sertraline|fluoxetine|citalopram",
        "co codamol|dydramol",
        "nurofen|panadol|tylenol|advil|aleve|voltarol|voltaren|calpol|motrin|solpadeine|anadin",
        "baclofen|tizanidine|methocarbamol|cyclobenzaprine|orphenadrine|celecoxib|etoricoxib|meloxicam|indometacin|indomethacin|ketoprofen"
        + "|piroxicam|ketorolac|etodolac|nabumetone|dexketoprofen|metamizole",
        "mefenamic|alendronic|tranexamic|folic acid",
        "prednisolone|prednisone|dexamethasone|cortisone|hydrocortisone|methylprednisolone|warfarin|apixaban|rivaroxaban|heparin"
        + "|clopidogrel|insulin|metformin|methotrexate|sulfasalazine|adalimumab|etanercept|infliximab",
        "alendronate|omeprazole|lansoprazole|capsaicin|lidocaine|melatonin|antihistamine|antihistamines|ketamine|cannabidiol|cbd"
        + "|amoxicillin|flucloxacillin|loperamide|senna");

    /// <summary>Medicines by what they do.</summary>
    public static readonly PhraseSet Kinds = new(
        "painkiller|painkillers|medicine|medicines|medication|medications|meds|drug|drugs|nsaid|nsaids|opioid|opioids|opiate|opiates"
        + "|steroid|steroids|corticosteroid|corticosteroids",
        "antidepressant|antidepressants|antibiotic|antibiotics|sedative|sedatives|anticonvulsant|anticonvulsants|laxative|laxatives|antacid"
        + "|antacids|diuretic|diuretics",
        "pain killer|killers|reliever|relievers",
        "anti inflammatory|inflammatories",
        "antiinflammatory|antiinflammatories",
        "muscle relaxant|relaxants",
        "blood thinner|thinners",
        "sleeping pill|pills|tablet|tablets");

    /// <summary>What is taken one by one, and is hardly ever anything but a medicine.</summary>
    public static readonly PhraseSet Pieces = new(
        "tablet|tablets|tab|tabs|pill|pills|capsule|capsules|caplet|caplets|softgel|softgels|puff|puffs|sachet|sachets|lozenge|lozenges"
        + "|suppository|suppositories|gummy|gummies|ampoule|ampoules|dose|doses|dosage|dosages");

    /// <summary>What a medicine is measured in, and other things as well.</summary>
    public static readonly PhraseSet Measures = new(
        "drop|drops|spoon|spoons|spoonful|spoonfuls|teaspoon|teaspoons|teaspoonful|teaspoonfuls|tablespoon|tablespoons|tablespoonful"
        + "|tablespoonfuls|tsp|tsps|tbsp|tbsps|capful|capfuls|patch|patches|spray|sprays|squirt|squirts|scoop|scoops|pump|pumps|swig|swigs"
        + "|sip|sips|gulp|gulps|mouthful|mouthfuls|glug|glugs|dash|pinch|pinches",
        "tea|table spoon|spoons|spoonful|spoonfuls");

    /// <summary>What is sold beside medicines: an amount of it is a dose.</summary>
    public static readonly PhraseSet Supplements = new(
        "vitamin|vitamins|supplement|supplements|mineral|minerals|magnesium|calcium|zinc|iron|potassium|selenium|turmeric|curcumin"
        + "|glucosamine|chondroitin|collagen|creatine|boswellia|ashwagandha|valerian|probiotic|probiotics|biotin|msm|cannabis|hemp|arnica"
        + "|tincture|tinctures|remedy|remedies",
        "omega 3",
        "fish|krill oil",
        "cod liver oil",
        "devil claw",
        "willow bark");

    /// <summary>What is drunk or rubbed in.</summary>
    public static readonly PhraseSet Forms = new(
        "syrup|syrups|gel|gels|cream|creams|ointment|ointments|rub|liniment|linctus|mixture|solution|suspension");

    /// <summary>Food and drink.</summary>
    public static readonly PhraseSet Foods = new(
        "water|fibre|fiber|protein|sugar|sugars|salt|sodium|fat|fats|carbs|carbohydrate|carbohydrates|cholesterol|caffeine|milk|yoghurt"
        + "|yogurt|kefir|cheese|bread|toast|rice|pasta|oats|oatmeal|porridge|flour|butter|fruit|fruits|berries|vegetable|vegetables|veg",
        "beans|lentils|chickpeas|peas|nuts|almonds|walnuts|seeds|meat|beef|chicken|fish|salmon|tuna|sardines|egg|eggs|tofu|oil|honey|jam"
        + "|juice|tea|coffee|cocoa|soup|broth|alcohol|wine|beer|spirits|gin|vodka|chocolate|food|foods|meal|meals"
        + "|snack|snacks|drink|drinks",
        "fluid|fluids|liquid|liquids|squash|vinegar|lemon|ginger|ice|cereal|cereals|potato|potatoes|spinach|broccoli|kale|banana|bananas"
        + "|apple|apples|orange|oranges|tomato|tomatoes|sweat|blood|urine|pee|saliva|rain|sand|clay|soap|paint|fuel|petrol|oxygen");

    /// <summary>Things that are weighed, lifted or filled.</summary>
    public static readonly PhraseSet Things = new(
        "weight|weights|dumbbell|dumbbells|dumb|kettlebell|kettlebells|bottle|bottles|jug|jugs|cans|tin|tins|cup|cups|glass|glasses|mug"
        + "|mugs|bag|bags|pack|packs|packet|packets|jar|jars|bowl|bowls|ball|balls|band|bands|box|boxes|parcel|parcels"
        + "|book|books|phone|phones",
        "laptop|laptops|rucksack|rucksacks|backpack|backpacks|shoe|shoes|plate|plates|carton|cartons|bucket|buckets|kettle|kettles|baby"
        + "|newborn|head|weigh|weighs|weighed|weighing|lift|lifts|lifting|carry|carries|carrying|heavy|heavier|lighter");

    /// <summary>All sets, each with the letter that stands for it in marked text; what an earlier one holds no later one does.</summary>
    public static readonly IReadOnlyList<(PhraseSet Set, char Mark)> Marks =
    [
        (Names, Marked.Name), (Kinds, Marked.Kind), (Supplements, Marked.Supplement), (Pieces, Marked.Piece), (Measures, Marked.Measure),
        (Forms, Marked.Form), (Foods, Marked.Food), (Things, Marked.Thing),
    ];
}
