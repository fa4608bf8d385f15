package fr.levain.desk.web;

import fr.levain.desk.AssignmentProposals.Candidate;
import fr.levain.desk.Filters;
import fr.levain.kernel.French;
import fr.levain.ui.Page;
import java.util.List;

/** What each officer carries, who is away. */
public record LoadPage(List<Candidate> officers) implements Page {
    public String href(Candidate officer) {
        return Filters.read("agent=%s&tri=afaire".formatted(officer.person().id())).listAddress("/instruction");
    }

    public String away(Candidate officer) {
        return officer.away().map(absence -> "jusqu’au " + French.day(absence.until())).orElse("—");
    }
}
