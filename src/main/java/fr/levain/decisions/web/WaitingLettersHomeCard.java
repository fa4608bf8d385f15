package fr.levain.decisions.web;

import fr.levain.decisions.WaitingLetters;
import fr.levain.kernel.Caller;
import fr.levain.ui.HomeCard;
import fr.levain.ui.Page;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A delay runs from a letter that nobody opens: it comes before anything else. */
@Component
class WaitingLettersHomeCard implements HomeCard {
    private final WaitingLetters letters;

    WaitingLettersHomeCard(WaitingLetters letters) {
        this.letters = letters;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public Optional<Page> card(Caller caller) {
        if (!(caller instanceof Caller.Account)) return Optional.empty();
        var waiting = letters.of(caller);
        return waiting.isEmpty() ? Optional.empty() : Optional.of(new WaitingLettersCard(waiting));
    }
}
