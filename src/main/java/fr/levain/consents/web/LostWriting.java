package fr.levain.consents.web;

import fr.levain.consents.ConsentWithdrawn;
import fr.levain.consents.KeptTexts;
import fr.levain.kernel.Caller;
import fr.levain.ui.View;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Access stopped while somebody was writing: the text stays its author's, whatever it was about. */
@Component
public class LostWriting {
    private final KeptTexts texts;

    LostWriting(KeptTexts texts) {
        this.texts = texts;
    }

    /**
     * @param fields what people write in the forms of a module, in order: a field and its French label. A field that ends with
     *     a dash is the beginning of several.
     */
    public View kept(ConsentWithdrawn gone, Map<String, String> fields, HttpServletRequest request, Caller caller) {
        var written = new LinkedHashMap<String, String>();
        fields.forEach((field, label) -> {
            var typed = typed(request, field);
            if (!typed.isBlank()) written.put(label, typed);
        });
        if (written.isEmpty()) return new AccessLostPage(gone.thing(), gone.reference(), "");
        var text = written.size() == 1 ? written.values().iterator().next()
                : written.entrySet().stream().map(each -> each.getKey() + " : " + each.getValue()).collect(Collectors.joining("\n"));
        texts.keep(gone.reference(), written.keySet().iterator().next(), text, caller);
        return new AccessLostPage(gone.thing(), gone.reference(), text);
    }

    private static String typed(HttpServletRequest request, String field) {
        return request.getParameterMap().entrySet().stream().filter(each -> field.endsWith("-") ? each.getKey().startsWith(field) : each.getKey().equals(field))
                .flatMap(each -> Arrays.stream(each.getValue())).map(String::strip).filter(text -> !text.isEmpty()).collect(Collectors.joining("\n"));
    }
}
