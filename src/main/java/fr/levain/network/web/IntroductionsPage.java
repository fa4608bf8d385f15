package fr.levain.network.web;

import fr.levain.network.Introduction;
import fr.levain.network.Introductions;
import fr.levain.network.Introductions.Seen;
import fr.levain.ui.Page;
import fr.levain.ui.Paging;
import fr.levain.ui.Tone;
import java.util.List;
import java.util.Optional;

/** @param received those received; else those sent */
public record IntroductionsPage(List<Seen> read, boolean received, int page, int waiting) implements Page {
    static final String PATH = "/mes-mises-en-relation";

    public List<Seen> shown() {
        return read.stream().limit(Introductions.PER_PAGE).toList();
    }

    public Paging paging() {
        return new Paging(page > 1 ? "Page " + page : "", page > 1 ? Optional.of(at(page - 1)) : Optional.empty(),
                read.size() > Introductions.PER_PAGE ? Optional.of(at(page + 1)) : Optional.empty());
    }

    private String at(int page) {
        return PATH + "?page=" + page + (received ? "" : "&cote=envoyees");
    }

    public static String status(Introduction introduction, boolean mine) {
        return switch (introduction.status()) {
            case ASKED -> mine ? "En attente de réponse" : "À vous de répondre";
            case ACCEPTED -> "Acceptée";
            case DECLINED -> mine ? "Sans suite" : "Refusée";
            case UNANSWERED -> mine ? "Restée sans réponse" : "Fermée, sans réponse";
            case WITHDRAWN -> "Retirée";
        };
    }

    public static Tone tone(Introduction introduction) {
        return switch (introduction.status()) {
            case ASKED -> Tone.WAIT;
            case ACCEPTED -> Tone.OK;
            case DECLINED, UNANSWERED, WITHDRAWN -> Tone.NEUTRAL;
        };
    }
}
