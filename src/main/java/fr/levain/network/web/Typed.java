package fr.levain.network.web;

import fr.levain.kernel.CommuneCode;
import fr.levain.network.ContactWords;
import fr.levain.network.NetworkSettings;
import fr.levain.network.Topics;
import fr.levain.territory.Commune;
import fr.levain.ui.FormErrors;
import java.util.List;
import java.util.Optional;
import org.springframework.util.MultiValueMap;

/** Reads the fields of a form one after the other, in its order, and keeps what is left to mend. */
final class Typed {
    static final int LONG = 1_000;
    static final int SHORT = 300;

    private final MultiValueMap<String, String> typed;
    private FormErrors errors = FormErrors.none();

    Typed(MultiValueMap<String, String> typed) {
        this.typed = typed;
    }

    String text(String field) {
        var value = typed.getFirst(field);
        return value == null ? "" : value.replace("\u0000", "").replace("\r\n", "\n").strip();
    }

    /** What is shown before anybody agreed to be reached holds no address. */
    String shown(String field, int longest) {
        var value = limited(field, longest);
        ContactWords.problem(value).ifPresent(why -> refuse(field, why));
        return value;
    }

    String limited(String field, int longest) {
        var value = text(field);
        if (value.length() > longest) refuse(field, "Raccourcissez : %d caractères au plus, il y en a %d.".formatted(longest, value.length()));
        return value;
    }

    String needed(String field, int longest, String missing) {
        if (text(field).isEmpty()) refuse(field, missing);
        return shown(field, longest);
    }

    List<String> several(String field) {
        return typed.getOrDefault(field, List.of());
    }

    Topics topics(NetworkSettings settings, List<String> departments) {
        return settings.known(new Topics(several("themes"), departments.stream().filter(several("departements")::contains).toList(), several("besoins"), several("apports"), several("disciplines")));
    }

    /** Left empty, it is not told. */
    Optional<CommuneCode> commune(Searches searches) {
        var name = text("commune");
        if (name.isEmpty()) return Optional.empty();
        var found = searches.only(name);
        if (found.isEmpty()) {
            var like = searches.like(name);
            refuse("commune", like.isEmpty() ? "Aucune commune de la région ne s’appelle « %s ». Vérifiez l’orthographe, ou laissez vide.".formatted(name)
                    : "Plusieurs communes ressemblent à « %s ». Écrivez par exemple : %s.".formatted(name, String.join(", ", like)));
        }
        return found.map(Commune::code);
    }

    <E extends Enum<E>> Optional<E> one(Class<E> of, String field) {
        return List.of(of.getEnumConstants()).stream().filter(each -> each.name().equals(text(field))).findFirst();
    }

    void refuse(String field, String why) {
        errors = errors.plus(field, why);
    }

    FormErrors errors() {
        return errors;
    }
}
