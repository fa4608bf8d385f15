package fr.levain.desk;

import fr.levain.kernel.Caller;
import fr.levain.ui.FormErrors;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the same tag on many dossiers, or takes it off them. */
final class BulkTag implements BulkAct {
    private final Tags tags;
    private final Handling handling;
    private final BulkKind kind;

    /** @param kind TAG or UNTAG */
    BulkTag(Tags tags, Handling handling, BulkKind kind) {
        this.tags = tags;
        this.handling = handling;
        this.kind = kind;
    }

    @Override
    public BulkKind kind() {
        return kind;
    }

    @Override
    public FormErrors check(Map<String, String> typed, Caller.Account by) {
        return TypedTag.of(typed).problems(kind == BulkKind.TAG);
    }

    @Override
    public Prepared prepare(Map<String, String> typed, Caller.Account by) {
        var tag = TypedTag.of(typed);
        var label = tags.word(tag.label());
        return new TagAct(label, tag.why(), by);
    }

    private final class TagAct implements Prepared {
        private final String label;
        private final String why;
        private final Caller.Account by;
        private final Handling.Files files = handling.files();

        TagAct(String label, String why, Caller.Account by) {
            this.label = label;
            this.why = why;
            this.by = by;
        }

        @Override
        public void foresee(List<CaseRow> rows) {
            files.foresee(rows);
        }

        @Override
        public String summary() {
            return kind == BulkKind.TAG ? "Poser l’étiquette « %s »".formatted(label) : "Retirer l’étiquette « %s »".formatted(label);
        }

        @Override
        public Optional<String> refusal(CaseRow row) {
            if (files.of(row).keptApart().contains(by.id())) return Optional.of("Vous n’instruisez pas ce dossier.");
            boolean has = row.tags().contains(label);
            if (kind == BulkKind.TAG && has) return Optional.of("Ce dossier porte déjà cette étiquette.");
            return kind == BulkKind.UNTAG && !has ? Optional.of("Ce dossier ne porte pas cette étiquette.") : Optional.empty();
        }

        @Override
        public void apply(CaseRow row) {
            boolean done = kind == BulkKind.TAG ? tags.put(row.reference(), label, why, by) : tags.removeWord(row.reference(), label, why, by);
            if (!done) throw new Refused("Ce dossier a changé entre-temps : l’étiquette y est déjà posée, ou retirée.");
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Both {
        @Bean
        BulkAct tagMany(Tags tags, Handling handling) {
            return new BulkTag(tags, handling, BulkKind.TAG);
        }

        @Bean
        BulkAct untagMany(Tags tags, Handling handling) {
            return new BulkTag(tags, handling, BulkKind.UNTAG);
        }
    }
}
