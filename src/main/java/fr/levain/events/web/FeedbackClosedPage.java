package fr.levain.events.web;

import fr.levain.events.Gathering;
import fr.levain.ui.Page;

/** After the opinion is given, or when its link opens nothing any more. @param left opinions the link still takes */
public record FeedbackClosedPage(Gathering gathering, Why why, int left, String secret) implements Page {
    public enum Why {
        THANKS("Merci, votre avis est enregistré"),
        USED("Ce lien a déjà servi"),
        TOO_LATE("Ce lien n’est plus valable");

        private final String title;

        Why(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    @Override
    public int status() {
        return why == Why.THANKS ? 200 : 410;
    }
}
