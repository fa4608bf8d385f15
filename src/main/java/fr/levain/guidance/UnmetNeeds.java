package fr.levain.guidance;

import fr.levain.catalogue.Facet;
import fr.levain.territory.Department;
import fr.levain.territory.Territories;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The questionnaires that found none of our aids, by theme and department. Figures only: they lead to nobody. */
@Service
@Transactional(readOnly = true)
public class UnmetNeeds {
    public static final int PER_PAGE = 50;

    private final UnmetNeedStore store;
    private final Territories territories;

    UnmetNeeds(UnmetNeedStore store, Territories territories) {
        this.store = store;
        this.territories = territories;
    }

    /** One more than a page when there is another. @param page from 1 */
    public List<UnmetNeed> since(LocalDate day, int page) {
        return store.since(day, (page - 1) * PER_PAGE, PER_PAGE + 1).stream()
                .map(need -> new UnmetNeed(need.theme().isEmpty() ? "" : Facet.THEME.label(need.theme()),
                        territories.findDepartment(need.department()).map(Department::label).orElse(need.department()), need.times(), need.elsewhere()))
                .toList();
    }

    public int count(LocalDate since) {
        return store.count(since);
    }
}
