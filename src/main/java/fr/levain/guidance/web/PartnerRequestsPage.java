package fr.levain.guidance.web;

import fr.levain.guidance.HandoverStatus;
import fr.levain.guidance.RequestLine;
import fr.levain.ui.Page;
import fr.levain.ui.Paging;
import fr.levain.ui.Tone;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The requests of a partner, those that wait first.
 *
 * @param partners for whom the reader answers; nobody yet when empty
 * @param needs their words
 */
public record PartnerRequestsPage(
        List<String> partners, View view, List<RequestLine> lines, Map<String, String> needs, Paging paging, Instant now) implements Page {
    /** A part of the list. */
    public enum View {
        TO_TAKE("a-prendre", "À prendre", List.of(HandoverStatus.WAITING)),
        UNDER_WAY("en-cours", "En cours", List.of(HandoverStatus.TAKEN)),
        OVER("closes", "Closes", List.of(HandoverStatus.ANSWERED, HandoverStatus.DECLINED, HandoverStatus.PASSED_ON, HandoverStatus.CLOSED));

        private final String word;
        private final String label;
        private final List<HandoverStatus> statuses;

        View(String word, String label, List<HandoverStatus> statuses) {
            this.word = word;
            this.label = label;
            this.statuses = statuses;
        }

        static View of(String word) {
            for (var view : values()) if (view.word.equals(word)) return view;
            return TO_TAKE;
        }

        public String href() {
            return "/partenaire/demandes?vue=" + word;
        }

        public String label() {
            return label;
        }

        List<HandoverStatus> statuses() {
            return statuses;
        }
    }

    public String needsOf(RequestLine line) {
        return line.needs().stream().map(need -> needs.getOrDefault(need, need)).collect(Collectors.joining(", "));
    }

    public HandoverStatus status(RequestLine line) {
        return HandoverStatus.valueOf(line.status());
    }

    public String state(RequestLine line) {
        return Words.forPartner(status(line));
    }

    public Tone tone(RequestLine line) {
        return Words.tone(status(line));
    }

    public long days(RequestLine line) {
        return Duration.between(line.since(), now).toDays();
    }

    /** Whether its page opens for the reader. */
    public boolean opens(RequestLine line) {
        return status(line).isReadable();
    }
}
