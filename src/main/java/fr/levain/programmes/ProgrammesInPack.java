package fr.levain.programmes;

import fr.levain.directory.Partner;
import fr.levain.eligibility.Vocabulary;
import fr.levain.forms.AnswerText;
import fr.levain.kernel.Pack;
import fr.levain.kernel.PackNode;
import fr.levain.kernel.PackSection;
import fr.levain.kernel.Sourced;
import fr.levain.kernel.Spelling;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** {@code programmes.yaml}: what each partner offers over time, with its steps, its diagnosis and what its funder asks. */
@Component
class ProgrammesInPack implements PackSection {
    /** Of the vocabulary: what projects are about, and needs. */
    private static final String THEME = "project_theme";
    private static final String SLUG = "[a-z0-9]+(-[a-z0-9]+)*";
    private static final Map<String, ProgrammeKind> KINDS =
            Arrays.stream(ProgrammeKind.values()).collect(Collectors.toMap(ProgrammeKind::word, Function.identity(), (one, _) -> one, LinkedHashMap::new));

    private final ProgrammeStore store;

    ProgrammesInPack(ProgrammeStore store) {
        this.store = store;
    }

    @Override
    public String name() {
        return "programmes d’accompagnement";
    }

    /** After the partners that run them. */
    @Override
    public int order() {
        return 76;
    }

    @Override
    public Prepared read(Pack pack) {
        var file = pack.file("programmes.yaml");
        if (file.isEmpty()) return (_, _) -> {};
        var axes = axes(file.get().part("axes"));
        var milestones = milestones(file.get().part("milestones"));
        var read = new ArrayList<Programme>();
        var slugs = new HashSet<String>();
        for (var node : file.get().list("programmes")) {
            var run = programmes(pack, node, axes, milestones);
            run.stream().filter(each -> !slugs.add(each.slug()))
                    .forEach(each -> node.problem("slug", "deux programmes portent le code « %s »".formatted(each.slug())));
            read.addAll(run);
        }
        int months = within(file.get().part("keeping-months"), 1, 60, "mois");
        var offer = file.get().child("need-offer").map(ProgrammesInPack::offer);
        var needs = needs(pack, file.get(), milestones);
        return (_, _) -> store.replace(read, months, offer, needs);
    }

    /** What the authority chose about needs; without a word of it, what is usual. The themes are those of the vocabulary. */
    private static NeedSettings needs(Pack pack, PackNode file, Map<String, Programme.Milestone> milestones) {
        var themes = pack.shared(Vocabulary.class, "").flatMap(known -> known.term(THEME))
                .map(term -> AnswerText.options(term.type()).stream().map(each -> new NeedSettings.Theme(each.code(), each.label())).toList()).orElse(List.of());
        var usual = NeedSettings.NONE;
        var node = file.child("needs");
        if (node.isEmpty()) return new NeedSettings(usual.readingDays(), usual.leastMonths(), usual.mostMonths(), usual.milestone(), usual.invitationDays(), themes);
        var study = node.get().part("study");
        Sourced.says(study);
        int least = study.integer("least-months");
        int most = study.integer("most-months");
        if (study.has("least-months") && study.has("most-months") && (least < 1 || most < least || most > 60))
            study.problem("most-months", "une étude dure de 1 à 60 mois, le moins d’abord ; lu : de %d à %d".formatted(least, most));
        var milestone = study.optionalText("milestone").orElse("");
        if (!milestone.isEmpty() && !milestones.containsKey(milestone))
            study.problem("milestone", "« %s » n’est pas décrit sous « milestones »%s".formatted(milestone, Spelling.suggestion(milestone, milestones.keySet())));
        return new NeedSettings(Sourced.within(node.get(), "reading-days", 1, 365), least, most, milestone, Sourced.within(node.get(), "invitation-days", 7, 365), themes);
    }

    private static Map<String, Programme.Axis> axes(PackNode node) {
        Sourced.says(node);
        var axes = new LinkedHashMap<String, Programme.Axis>();
        node.map("values").forEach((code, axis) -> {
            var levels = axis.texts("levels");
            if (levels.size() < 2 || levels.size() > 6) axis.problem("levels", "un axe a de 2 à 6 niveaux, du plus bas au plus haut");
            axes.put(code, new Programme.Axis(code, axis.text("label"), levels));
        });
        return axes;
    }

    private static Map<String, Programme.Milestone> milestones(PackNode node) {
        Sourced.says(node);
        var milestones = new LinkedHashMap<String, Programme.Milestone>();
        node.map("values").forEach((code, label) -> milestones.put(code, new Programme.Milestone(code, label.asText())));
        return milestones;
    }

    /** One for each partner that runs it: the DLA is the same in each department. */
    private static List<Programme> programmes(Pack pack, PackNode node, Map<String, Programme.Axis> axes, Map<String, Programme.Milestone> milestones) {
        Sourced.says(node);
        var slug = node.text("slug");
        if (!slug.matches(SLUG)) node.problem("slug", "« %s » : lettres minuscules, chiffres et tirets seulement".formatted(slug));
        var partners = node.texts("partners");
        if (partners.isEmpty()) node.problem("partners", "dites quelle organisation tient ce programme");
        partners.stream().filter(each -> pack.shared(Partner.class, each).isEmpty())
                .forEach(each -> node.problem("partners", "l’organisation « %s » n’est pas dans partners.yaml".formatted(each)));
        var first = programme(node, slug, partners.isEmpty() ? "" : partners.getFirst(), axes, milestones);
        return partners.size() < 2 ? List.of(first) : partners.stream().map(each -> first.runBy(each.startsWith(slug + "-") ? each : slug + "-" + each, each)).toList();
    }

    private static Programme programme(
            PackNode node, String slug, String partner, Map<String, Programme.Axis> axes, Map<String, Programme.Milestone> milestones) {
        var funder = node.part("funder");
        Sourced.says(funder);
        return new Programme(slug, partner, node.oneOf("kind", KINDS), node.text("title"), node.text("summary"), node.text("audience"), node.text("entry"),
                steps(node), chosen(node, "axes", axes), chosen(node, "milestones", milestones),
                within(node.part("quiet-days"), 1, 730, "jours"), within(node.part("funding-days"), 1, 730, "jours"),
                funder.optionalText("name"), funder.bool("hours", false), funder.bool("satisfaction", false), surveyMonths(funder),
                engineering(node.part("engineering")), false);
    }

    private static List<Programme.Step> steps(PackNode node) {
        var part = node.part("steps");
        Sourced.says(part);
        var steps = new ArrayList<Programme.Step>();
        part.map("values").forEach((code, step) -> steps.add(new Programme.Step(code, step.text("label"), step.text("what"), step.bool("committee", false))));
        if (steps.isEmpty()) part.problem("values", "un programme a au moins une étape");
        return steps;
    }

    /** Said or not: without it, a need offered waits until the partner takes its proposal back. */
    private static OfferDelay offer(PackNode node) {
        Sourced.says(node);
        var delay = new OfferDelay(node.integer("answer-days"), node.integer("reminder-days"));
        if (delay.answerDays() < 2 || delay.answerDays() > 365) node.problem("answer-days", "un nombre de jours, de 2 à 365 ; lu : %d".formatted(delay.answerDays()));
        if (delay.reminderDays() < 1 || delay.reminderDays() >= delay.answerDays()) node.problem("reminder-days", "le rappel part avant la fin du délai ; lu : %d".formatted(delay.reminderDays()));
        return delay;
    }

    private static <T> List<T> chosen(PackNode node, String key, Map<String, T> known) {
        var chosen = new ArrayList<T>();
        for (var code : node.texts(key)) {
            if (known.containsKey(code)) chosen.add(known.get(code));
            else node.problem(key, "« %s » n’est pas décrit sous « %s »%s".formatted(code, key, Spelling.suggestion(code, known.keySet())));
        }
        return chosen;
    }

    private static int within(PackNode node, int least, int most, String unit) {
        Sourced.says(node);
        int value = node.integer("value");
        if (node.has("value") && (value < least || value > most))
            node.problem("value", "un nombre de %s, de %d à %d ; lu : %d".formatted(unit, least, most, value));
        return value;
    }

    /** Nobody is asked for results that no funder wants. */
    private static List<Integer> surveyMonths(PackNode funder) {
        var months = new ArrayList<Integer>();
        for (var each : funder.texts("survey-months")) {
            if (each.matches("[1-9]|[1-5]\\d|60")) months.add(Integer.valueOf(each));
            else funder.problem("survey-months", "écrivez des nombres de mois après la sortie, de 1 à 60 ; lu : « %s »".formatted(each));
        }
        if (!months.isEmpty() && !funder.has("name")) funder.problem("survey-months", "dites quel financeur demande ces résultats : « name »");
        return months.stream().sorted().distinct().toList();
    }

    private static boolean engineering(PackNode node) {
        Sourced.says(node);
        return node.bool("value", false);
    }
}
