package fr.levain.calls;

import fr.levain.eligibility.RuleSet;
import fr.levain.kernel.Caller;
import fr.levain.revisions.Difference;
import fr.levain.revisions.Finding;
import fr.levain.revisions.Kind;
import fr.levain.revisions.RevisedKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Aids of the règlement, as texts that officers revise. */
@Component
class SchemeKind implements RevisedKind {
    static final String CODE = "aide";
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Kind KIND = new Kind(CODE, "aides-du-reglement", "Aides du règlement", "l’aide", "de l’aide", "Nouvelle aide",
            "À qui, pour quoi, combien et à quelles conditions. Un dossier garde la version en vigueur le jour où il est ouvert.");

    private final SchemePublication publication;
    private final SchemeFindings findings;

    SchemeKind(SchemePublication publication, SchemeFindings findings) {
        this.publication = publication;
        this.findings = findings;
    }

    static String write(SchemeRevision terms) {
        return JSON.writeValueAsString(terms);
    }

    static SchemeRevision read(String content) {
        return JSON.readValue(content, SchemeRevision.class);
    }

    @Override
    public Kind kind() {
        return KIND;
    }

    @Override
    public String blank(String slug, String title) {
        var regulation = publication.firstRegulation();
        return write(new SchemeRevision(
                SchemeRevisionId.NONE, SchemeId.NONE, slug, 0, regulation.map(Regulation::slug).orElse(""), "", Optional.empty(), title, "",
                regulation.flatMap(rules -> rules.versions().stream().map(Regulation.Version::adopted).findFirst()).orElse(LocalDate.EPOCH),
                Optional.empty(), false, new Audience(List.of(), Set.of(), Set.of(), Set.of(), Set.of()), List.of(), new Aid.ToBeKnown(""),
                List.of(), publication.vocabulary(), RuleSet.NONE, List.of(), List.of(), Optional.empty(), List.of(), List.of(), List.of(),
                new Contact("", Optional.empty(), Optional.empty()), "", "", true, Optional.empty(), Optional.empty(), List.of(), List.of()));
    }

    @Override
    public String renamed(String content, String slug, String title) {
        return write(SchemeEdit.of(read(content)).slug(slug).title(title).terms());
    }

    @Override
    public List<Finding> check(String slug, String content) {
        return findings.of(read(content));
    }

    @Override
    public List<Difference> differences(Optional<String> before, String after) {
        if (before.isEmpty()) return List.of();
        var terms = read(after);
        return told(SchemeChanges.between(read(before.get()), terms, publication.regulation(terms)));
    }

    @Override
    public int publish(String slug, String content, int next, Caller by) {
        return publication.publish(read(content), by);
    }

    /** Lists are told line by line, single values with what they were. */
    static List<Difference> told(List<SchemeChanges.Change> changes) {
        var told = new ArrayList<Difference>();
        for (var change : changes) {
            var before = List.of(change.before().split("\n"));
            var after = List.of(change.after().split("\n"));
            if (before.size() == 1 && after.size() == 1) {
                told.add(Difference.changed("%s : « %s » devient « %s ».".formatted(change.part(), change.before(), change.after())));
                continue;
            }
            before.stream().filter(line -> !after.contains(line) && !line.equals(SchemeChanges.NOTHING))
                    .forEach(line -> told.add(Difference.removed("%s : %s".formatted(change.part(), line))));
            after.stream().filter(line -> !before.contains(line) && !line.equals(SchemeChanges.NOTHING))
                    .forEach(line -> told.add(Difference.added("%s : %s".formatted(change.part(), line))));
            if (before.containsAll(after) && after.containsAll(before)) told.add(Difference.changed("%s : l’ordre change.".formatted(change.part())));
        }
        return List.copyOf(told);
    }
}
