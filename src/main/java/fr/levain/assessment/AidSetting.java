package fr.levain.assessment;

import fr.levain.stateaid.DeMinimisPosition;
import fr.levain.stateaid.ExemptedScheme;
import fr.levain.stateaid.Undertaking;
import java.util.List;

/**
 * What state-aid law knows of the holder, beside the proposal.
 *
 * @param declared de minimis aid of others, as the dossier tells it
 * @param linked structures the holder declares linked to it
 * @param positions of the single undertaking today, general then of general interest, as the ledger stands
 * @param schemes in force today
 */
public record AidSetting(
        Undertaking undertaking, DeclaredAids declared, List<LinkedStructure> linked, List<DeMinimisPosition> positions, List<ExemptedScheme> schemes) {
    public long linkedWaiting() {
        return linked.stream().filter(each -> each.finding().isEmpty()).count();
    }
}
