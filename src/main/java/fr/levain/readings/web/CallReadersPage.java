package fr.levain.readings.web;

import fr.levain.accounts.Person;
import fr.levain.kernel.AccountId;
import fr.levain.readings.CallReader;
import fr.levain.ui.Choice;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.util.MultiValueMap;

/** Who may be asked to read for a call, and what each knows. @param criteria label by code @param themes label by code */
public record CallReadersPage(
        String call, String title, List<CallReader> readers, Map<AccountId, Person> people, List<Person> eligible, Map<String, String> criteria, Map<String, String> themes,
        Typed typed, String notice, FormErrors errors) implements Page {
    static final Typed BLANK = new Typed("", List.of(), List.of(), "", "10");

    /** What the form holds. */
    public record Typed(String account, List<String> criteria, List<String> themes, String departments, String most) {
        static Typed of(MultiValueMap<String, String> sent) {
            return new Typed(first(sent, "lecteur"), sent.getOrDefault("criteres", List.of()), sent.getOrDefault("themes", List.of()), first(sent, "departements"), first(sent, "charge").strip());
        }

        private static String first(MultiValueMap<String, String> sent, String name) {
            return Optional.ofNullable(sent.getFirst(name)).orElse("");
        }
    }

    static Typed typed(CallReader reader) {
        return new Typed(reader.account().toString(), reader.criteria(), reader.themes(), String.join(", ", reader.departments()), String.valueOf(reader.most()));
    }

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }

    public String path() {
        return "/instruction/appels/" + call + "/lectures/lecteurs";
    }

    public String name(CallReader reader) {
        return people.containsKey(reader.account()) ? people.get(reader.account()).name() : "compte clos";
    }

    public List<Choice> choices() {
        return eligible.stream().map(each -> Choice.of(each.id().toString(), each.name())).toList();
    }

    public static List<Choice> choices(Map<String, String> labels) {
        return labels.entrySet().stream().map(each -> Choice.of(each.getKey(), each.getValue())).toList();
    }

    public String told(List<String> codes, Map<String, String> labels, String none) {
        return codes.isEmpty() ? none : codes.stream().map(code -> labels.getOrDefault(code, code)).collect(Collectors.joining(", "));
    }
}
