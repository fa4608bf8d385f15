package fr.levain.insight;

import fr.levain.kernel.French;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;

/**
 * A stage of the funnel.
 *
 * @param reached projects that have a fact of this stage
 * @param both those of them that had reached the stage before too; 0 at the first
 * @param formerly projects that reached the stage before; 0 at the first
 * @param entered projects of the cohort
 * @param days middle of the days since the last stage each had reached before; empty when none had
 * @param stopped those that went no further, by reason, in the order of the reasons; empty at the last stage
 */
public record FunnelStep(FunnelStage stage, long reached, long both, long formerly, long entered, Optional<BigDecimal> days, Map<FunnelReason, Long> stopped) {
    /** Those that went no further. */
    public long left() {
        return stopped.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Those that reached it without the stage before. */
    public long straight() {
        return stage.former().isEmpty() ? 0 : reached - both;
    }

    /** Of those who entered. */
    public Optional<BigDecimal> share() {
        return percent(reached, entered);
    }

    /** Of those who reached the stage before, those who reached this one too. */
    public Optional<BigDecimal> passed() {
        return percent(both, formerly);
    }

    /** As people read them; « — » when there is nothing to divide. */
    public String shareShown() {
        return shown(share(), French.THIN + "%");
    }

    public String passedShown() {
        return shown(passed(), French.THIN + "%");
    }

    public String daysShown() {
        return shown(days.map(each -> each.setScale(0, RoundingMode.HALF_UP)), "\u00a0j");
    }

    private static Optional<BigDecimal> percent(long part, long whole) {
        return whole == 0 ? Optional.empty() : Optional.of(BigDecimal.valueOf(100 * part).divide(BigDecimal.valueOf(whole), 0, RoundingMode.HALF_UP));
    }

    private static String shown(Optional<BigDecimal> value, String unit) {
        return value.map(each -> French.number(each) + unit).orElse("—");
    }
}
