package fr.levain.readings;

import fr.levain.kernel.AccountId;
import java.util.List;

/**
 * Somebody who may be asked to read for a call.
 *
 * @param criteria codes in their competence; the whole grid when empty
 * @param themes codes of those they know
 * @param departments codes of those they know
 * @param most readings to give at once
 */
public record CallReader(String call, AccountId account, List<String> criteria, List<String> themes, List<String> departments, int most) {
    public CallReader {
        criteria = List.copyOf(criteria);
        themes = List.copyOf(themes);
        departments = List.copyOf(departments);
    }
}
