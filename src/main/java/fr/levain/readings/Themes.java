package fr.levain.readings;

import fr.levain.forms.FieldType;
import fr.levain.forms.Forms;
import fr.levain.forms.Option;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The themes a dossier may be about, as the form of its call asks them. */
@Component
public class Themes {
    /** « De quoi s’agit-il ? » */
    static final String FIELD = "themes";

    private final ReadingCalls calls;
    private final Forms forms;

    Themes(ReadingCalls calls, Forms forms) {
        this.calls = calls;
        this.forms = forms;
    }

    /** Label by code, in the order of the form; none when its form does not ask. */
    public Map<String, String> of(String call) {
        var labels = new LinkedHashMap<String, String>();
        forms.revision(calls.call(call).current().form()).field(FIELD).ifPresent(field -> {
            if (field.type() instanceof FieldType.SeveralChoices choices) for (Option each : choices.options()) labels.put(each.code(), each.label());
        });
        return labels;
    }
}
