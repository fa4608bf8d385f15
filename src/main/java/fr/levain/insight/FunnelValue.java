package fr.levain.insight;

import fr.levain.surveys.Evidence;
import java.math.BigDecimal;
import java.util.Map;

/**
 * What the projects of a cohort said in their last answer, added up.
 *
 * @param projects that said it
 * @param byEvidence the same total, by how sure it is
 */
public record FunnelValue(long projects, BigDecimal total, Map<Evidence, BigDecimal> byEvidence) {
    public static final FunnelValue NONE = new FunnelValue(0, BigDecimal.ZERO, Map.of());
}
