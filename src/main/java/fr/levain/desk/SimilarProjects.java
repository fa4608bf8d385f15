package fr.levain.desk;

import fr.levain.opendata.PublicAward;
import java.util.List;

/**
 * Projects that look like one.
 *
 * @param here filed at this authority, the closest first
 * @param elsewhere aided by others, as they published it
 * @param department of the project they are compared with
 */
public record SimilarProjects(List<CaseRow> here, List<PublicAward> elsewhere, String department) {
    static final SimilarProjects NONE = new SimilarProjects(List.of(), List.of(), "");

    public boolean isEmpty() {
        return here.isEmpty() && elsewhere.isEmpty();
    }

    public boolean isNear(CaseRow row) {
        return !department.isEmpty() && row.department().equals(department);
    }
}
