package fr.levain.readings.web;

import fr.levain.readings.LayReaders.LayReader;
import fr.levain.readings.ReadingTerms;
import fr.levain.readings.ReadingTerms.Lay;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.util.List;
import java.util.Map;

/** The peers or citizens who may read for one kind of reading of a call. */
public record LayReadersPage(String call, String title, ReadingTerms.Kind kind, List<LayReader> readers, Map<String, String> typed, String notice, FormErrors errors) implements Page {
    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }

    public String path() {
        return "/instruction/appels/" + call + "/lectures/pairs/" + kind.slug();
    }

    public Lay lay() {
        return kind.lay().orElseThrow();
    }

    public boolean invites() {
        return lay().who() == Lay.Who.CITIZENS;
    }

    /** Readings that all their quotas allow. */
    public int room() {
        return readers.size() * lay().each();
    }

    public String of(String field) {
        return typed.getOrDefault(field, "");
    }
}
