package fr.levain.events.web;

import fr.levain.events.Feedback;
import fr.levain.events.FeedbackOpening;
import fr.levain.events.Feedbacks;
import fr.levain.events.web.FeedbackClosedPage.Why;
import fr.levain.kernel.OpenToAll;
import fr.levain.ui.FormErrors;
import fr.levain.ui.View;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** An opinion by a link, once for each person who came. */
@Controller
@OpenToAll
@RequestMapping("/agenda/avis/{secret}")
class FeedbackController {
    private static final int LONGEST = 1_000;

    private final Feedbacks feedbacks;

    FeedbackController(Feedbacks feedbacks) {
        this.feedbacks = feedbacks;
    }

    @GetMapping
    View show(@PathVariable String secret) {
        return page(secret, Typed.NOTHING, FormErrors.none());
    }

    @PostMapping
    View give(@PathVariable String secret, @RequestParam Map<String, String> values) {
        var typed = new Typed(Map.copyOf(values));
        var errors = FormErrors.none();
        if (!typed.value("satisfaction").matches("[1-5]")) errors = errors.plus("satisfaction", "Dites si la rencontre vous a satisfait.");
        if (!typed.value("utile").matches("[1-5]")) errors = errors.plus("utile", "Dites si la rencontre sert à votre projet.");
        for (var text : new String[] {"garder", "changer"})
            if (typed.value(text).length() > LONGEST) errors = errors.plus(text, "Raccourcissez : 1 000 caractères au plus.");
        if (!errors.isEmpty()) return page(secret, typed, errors);
        var given = feedbacks.give(secret, new Feedback(Integer.parseInt(typed.value("satisfaction")), Integer.parseInt(typed.value("utile")),
                typed.value("garder").strip(), typed.value("changer").strip()));
        if (!given) return page(secret, typed, FormErrors.none());
        return switch (feedbacks.open(secret)) {
            case FeedbackOpening.Used(var gathering) -> new FeedbackClosedPage(gathering, Why.THANKS, 0, secret);
            case FeedbackOpening.Open(var gathering, var left) -> new FeedbackClosedPage(gathering, Why.THANKS, left, secret);
            case FeedbackOpening.TooLate(var gathering) -> new FeedbackClosedPage(gathering, Why.THANKS, 0, secret);
        };
    }

    private View page(String secret, Typed typed, FormErrors errors) {
        return switch (feedbacks.open(secret)) {
            case FeedbackOpening.Open(var gathering, var left) -> new FeedbackPage(gathering, secret, left, typed, errors);
            case FeedbackOpening.Used(var gathering) -> new FeedbackClosedPage(gathering, Why.USED, 0, secret);
            case FeedbackOpening.TooLate(var gathering) -> new FeedbackClosedPage(gathering, Why.TOO_LATE, 0, secret);
        };
    }
}
