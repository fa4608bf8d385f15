package fr.levain.programmes.web;

import fr.levain.programmes.Candidacy;
import fr.levain.programmes.CandidacyStatus;
import fr.levain.ui.Page;
import fr.levain.ui.Paging;
import java.util.List;
import java.util.Map;

/** The candidacies of a partner's programmes. @param programmes titles, by slug */
public record CandidaciesPage(View view, List<Candidacy> candidacies, Map<String, String> programmes, Paging paging) implements Page {
    /** A part of the list. */
    public enum View {
        TO_ANSWER("a-examiner", "À examiner", List.of(CandidacyStatus.APPLIED)),
        WAITING("en-attente", "En attente", List.of(CandidacyStatus.WAITING)),
        ADMITTED("admises", "Admises", List.of(CandidacyStatus.ADMITTED)),
        OTHERS("autres", "Non retenues ou retirées", List.of(CandidacyStatus.REFUSED, CandidacyStatus.WITHDRAWN));

        private final String word;
        private final String label;
        private final List<CandidacyStatus> statuses;

        View(String word, String label, List<CandidacyStatus> statuses) {
            this.word = word;
            this.label = label;
            this.statuses = statuses;
        }

        static View of(String word) {
            for (var view : values()) if (view.word.equals(word)) return view;
            return TO_ANSWER;
        }

        public String href() {
            return "/partenaire/candidatures?vue=" + word;
        }

        public String label() {
            return label;
        }

        List<CandidacyStatus> statuses() {
            return statuses;
        }
    }

    public static String title(Candidacy candidacy) {
        return candidacy.isShown() ? candidacy.title() : candidacy.status() == CandidacyStatus.WITHDRAWN ? "Candidature retirée" : "Projet qui n’est plus partagé";
    }
}
