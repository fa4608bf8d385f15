package fr.levain.calls.web;

import fr.levain.calls.AidWords;
import fr.levain.calls.Regulation;
import fr.levain.calls.Scheme;
import fr.levain.ui.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The règlements in force, each with its aids under its heads. */
public record RegulationPage(List<Part> parts, LocalDate today) implements Page {
    /** @param aids of this règlement, in force */
    public record Part(Regulation regulation, List<Scheme> aids) {
        static Part of(Regulation regulation, List<Scheme> all) {
            return new Part(regulation, all.stream().filter(aid -> aid.current().regulation().equals(regulation.slug())).toList());
        }

        public List<Scheme> under(Regulation.Head head) {
            return aids.stream().filter(aid -> aid.current().head().equals(head.code())).toList();
        }

        public List<Scheme> serving(Regulation.Frame frame) {
            return aids.stream().filter(aid -> aid.current().frames().contains(frame.code())).toList();
        }

        public Optional<Regulation.Version> inForce(LocalDate day) {
            return regulation.at(day);
        }
    }

    public static String path(Scheme aid) {
        return "/reglement/" + aid.slug();
    }

    public static String amount(Scheme aid) {
        return AidWords.told(aid.current().aid());
    }
}
