package fr.levain.support.web;

import fr.levain.guidance.GivenAnswer;
import java.time.Instant;
import java.util.List;

/** What the holder said in a request, before the follow-up. @param needs in words */
public record ToldBefore(String reference, Instant sentAt, String words, List<String> needs, List<GivenAnswer> answers) {
    public ToldBefore {
        needs = List.copyOf(needs);
        answers = List.copyOf(answers);
    }
}
