package fr.levain.network.web;

import fr.levain.accounts.Person;
import fr.levain.kernel.Phone;
import fr.levain.network.Introduction;
import fr.levain.network.Introductions.Seen;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.util.Optional;

/** One request, as one of its two sides reads it. */
public record IntroductionPage(Seen seen, String word, FormErrors errors, String done) implements Page {
    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }

    public Introduction introduction() {
        return seen.introduction();
    }

    public String phone() {
        return read().map(Phone::spaced).orElse("");
    }

    public String dialled() {
        return read().map(Phone::value).orElse("");
    }

    private Optional<Phone> read() {
        return seen.other().flatMap(Person::phone).flatMap(Phone::read);
    }
}
