using System.Collections.Frozen;
using BackHealthSite.Language;

namespace BackHealthSite.Checks;

/// <summary>
/// Names that sellers gave to medicines and things, each with the name that it goes by everywhere; words that have a meaning of their own
/// count only in capitals.
/// </summary>
internal static class BrandNames
{
    /// <summary>The names by what to write instead. A name behind `^` is an ordinary word or a name of people as well.</summary>
    private static readonly (string Instead, string Names)[] ByKind =
    [
        (
            "ibuprofen",
            "Nurofen, Brufen, Advil, Motrin, Ibuleve, Ibugel, Ibumousse, Cuprofen, Anadin, Fenbid, Calprofen, Nuprin, Midol, Dolgit, "
            + "Spedifen, Moment Act, Neobrufen, Iprofen, Rapidol, Bugesic, Nuromol"),
        (
            "diclofenac",
            "Voltarol, Voltaren, Voltarène, Voltaflex, Cataflam, Diclomax, Dicloflex, Zipsor, Zorvolex, Pennsaid, Solaraze, Motifene, "
            + "Arthrotec, Diclac, Fenac, Flector"),
        (
            "paracetamol",
            "Panadol, Tylenol, Calpol, Hedex, Alvedon, Doliprane, Efferalgan, Dafalgan, Disprol, Medinol, FeverAll, Mapap, Excedrin, "
            + "Perfalgan, Crocin, Dolo 650, Panamax, Herron, Lemsip, Beechams, Ben-u-ron"),
        ("co-codamol", "Solpadeine, Solpadol, Syndol, Paramol, Migraleve, Veganin, Kapake, Zapain, Tylex, Panadeine, Mersyndol, Remedeine"),
        ("aspirin", "Aspro, Disprin, Bufferin, Ecotrin, Nu-Seals, Caprin, Alka-Seltzer, Anacin, Bayer Aspirin, Aspégic"),
        ("naproxen", "Aleve, Naprosyn, Anaprox, Feminax, Naprelan, Vimovo, Naprogesic, Synflex, Stirlescent"),
        (
            "an anti-inflammatory medicine",
            "Celebrex, Arcoxia, Mobic, Feldene, Orudis, Oruvail, Toradol, Ponstan, Lodine, Relafen, Relifex, Daypro, Indocin, Indocid, "
            + "Traxam, Powergel, Fastum, Difflam, Movelat, Nimulid, Sulindal, Emflex"),
        ("tramadol", "Ultram, Zydol, Tramal, Zamadol, Ultracet, Tramacet, Maxitram, ConZip"),
        (
            "an opioid",
            "OxyContin, Percocet, Roxicodone, OxyNorm, Longtec, Endone, Targin, Targinact, Vicodin, Norco, Lortab, Oramorph, Sevredol, "
            + "MS Contin, MST Continus, Zomorph, BuTrans, Temgesic, Suboxone, Duragesic, Durogesic, Matrifen, Palexia, Nucynta, "
            + "Opana, Dilaudid, Percodan"),
        (
            "a muscle relaxant",
            "Valium, Xanax, Ativan, Flexeril, Fexmid, Amrix, Robaxin, Robaxacet, Skelaxin, Zanaflex, Sirdalud, Lioresal, Norgesic, "
            + "Norflex, Parafon, Lorzone, Dantrium, Mydocalm, ^Soma"),
        (
            "a medicine for nerve pain",
            "Lyrica, Neurontin, Gralise, Horizant, Cymbalta, Yentreve, Elavil, Endep, Tryptizol, Pamelor, Savella, Effexor, Prozac, "
            + "Zoloft, Lexapro, Tegretol, Alzain, Axalid"),
        ("lidocaine or capsaicin", "Lidoderm, Versatis, Qutenza, Zostrix, Axsain, Capzasin, Emla, LMX4"),
        (
            "a biologic medicine",
            "Humira, Enbrel, Cosentyx, Remicade, Taltz, Simponi, Cimzia, Rinvoq, Xeljanz, Stelara, Amgevita, Benepali, Inflectra"),
        (
            "a medicine for bones",
            "Fosamax, Actonel, Prolia, Evista, Boniva, Bonviva, Forteo, Forsteo, Reclast, Aclasta, Evenity, Adcal, Calcichew"),
        (
            "a steroid or a numbing injection",
            "Depo-Medrol, Depo-Medrone, Kenalog, Medrol, Decadron, Deltacortril, Botox, Dysport, Marcaine"),
        ("a sleeping medicine", "Nytol, Zimovane, Ambien, Stilnoct, Stilnox, Sominex, ZzzQuil, Lunesta, Unisom, Restoril, Imovane"),
        (
            "a supplement",
            "Centrum, Seven Seas, Vitabiotics, Jointace, Solgar, Osteo Bi-Flex, Regenovex, Berocca, LitoZin, GOPO, Cosamin, Move Free, "
            + "Swisse, Nature Made, Herbalife"),
        (
            "a rub, a cream or a patch",
            "^Deep Heat, ^Deep Freeze, ^Deep Relief, Tiger Balm, Biofreeze, ^Icy Hot, Bengay, Ben-Gay, Salonpas, ThermaCare, Cura-Heat, "
            + "Radian-B, Ralgex, Algesal, Transvasin, Aspercreme, Absorbine, Arnicare, Traumeel, Flexall, Stopain, Blue-Emu, Dencorub, "
            + "Metsal, Fisiocrem, Perskindol, Counterpain, Mentholatum, Zheng Gu Shui, FlexiSEQ, Zam-Buk, Amrutanjan, Moov, Iodex, Volini, "
            + "Vicks, Siang Pure, Kwan Loong, Finalgon, Cramer, PainPatch, WellPatch, Capsolin, Axe Oil, Eagle Balm"),
        (
            "a massage gun or a massage tool",
            "Theragun, Therabody, Hypervolt, Hyperice, Renpho, HoMedics, Ekrin, Achedaway, Beurer, Naipo, TheraCane, Thera Cane, "
            + "Backnobber, BackBaller, Bakballs, TriggerPoint, Opove, Bob and Brad, Pso-Rite, Nekteck, ^Chirp Wheel, RumbleRoller, "
            + "Shakti Mat, Pranamat, Compex"),
        (
            "an inversion table or a back stretcher",
            "Teeter Hang Ups, ^Teeter, BackJoy, Backfriend, CozyStretch, Spinal Air, ^Back Bubble, NuBax, ^Plexus Wheel, Dr Ho's"),
        (
            "a TENS machine",
            "Paingone, Revitive, iReliev, TruMedic, Livia, Medi-Tens, Omron, AccuRelief, Quell, Oska Pulse, SmartRelief, NeuroTrac"),
        (
            "an exercise ball or a band",
            "Gaiam, TheraBand, Thera-Band, BOSU, TRX, ^Swiss Ball, Perform Better, ProsourceFit, Bodylastics, Fit Simplify"),
        ("a step counter or a watch", "Fitbit, Garmin, Strava, Apple Watch, Galaxy Watch, Oura, ^Whoop, Polar Vantage, Xiaomi, Huawei"),
        ("exercise equipment", "Peloton, Bowflex, NordicTrack, Technogym, Concept2, Total Gym, Thighmaster, Vibroplate, Power Plate"),
        (
            "a mattress or a pillow",
            "Tempur, Tempur-Pedic, Tempurpedic, Silentnight, Dormeo, Sealy, ^Sleep Number, Saatva, ^Simba, Hypnos, Casper mattress, "
            + "Emma mattress, ^Purple mattress, Sleepeezee, ^Silent Night, Slumberland, Eve mattress, Nectar mattress"),
        (
            "a desk or a chair",
            "Herman Miller, Aeron, Steelcase, Ikea, Humanscale, Varidesk, Ergotron, Secretlab, HÅG Capisco, ^Uplift Desk, Autonomous "
            + "SmartDesk, Flexispot, Fellowes"),
        (
            "shoes or insoles",
            "Dr Scholl, Scholl, Birkenstock, Birkenstocks, Hoka, Nike, Adidas, Asics, Skechers, MBT shoes, Superfeet, "
            + "Orthaheel, Crocs, Powerstep"),
        (
            "an app",
            "Headspace, Kaia Health, ^Curable, Sword Health, Hinge Health, ^Down Dog, MyFitnessPal, SelfBack, getUBetter, Noom, ^Calm app, "
            + "Pocket Physio, Back Doctor app"),
        (
            "a pharmacy or a shop",
            "Superdrug, LloydsPharmacy, Walgreens, CVS, Amazon, eBay, Walmart, Argos, Etsy, Holland and Barrett, Chemist Warehouse, "
            + "^Boots, Priceline, Tesco, Sainsbury's, Asda, Aldi, Lidl, Costco, Rite Aid, Decathlon, AliExpress, Temu"),
    ];

    private static readonly FrozenDictionary<string, Brand> ByWords = Read()
        .ToFrozenDictionary(pair => pair.Words, pair => pair.Brand, StringComparer.Ordinal);

    /// <summary>Every name, as the language rules look for phrases.</summary>
    public static readonly PhraseSet Names = new([.. ByWords.Keys]);

    /// <summary>The brand that words are the name of.</summary>
    public static Brand Of(IEnumerable<string> words) => ByWords[string.Join(' ', words)];

    private static IEnumerable<(string Words, Brand Brand)> Read() =>
        (from kind in ByKind
         from name in kind.Names.Split(", ")
         let words = string.Join(' ', MatchTokens.WordsOf(name))
         select (words, new Brand(kind.Instead, IsWordToo: name.StartsWith('^')))).DistinctBy(pair => pair.words);
}

/// <summary>What to write instead of the name of a brand, and whether the name is an ordinary word too.</summary>
internal sealed record Brand(string Instead, bool IsWordToo);
