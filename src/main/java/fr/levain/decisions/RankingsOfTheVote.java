package fr.levain.decisions;

import fr.levain.readings.ReadingRanking;
import fr.levain.readings.Readings;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The ranking of a call, once for all that one transaction decides: sixty results recorded in one act read the same ranks,
 * though each aid they record leaves the envelope, and the ranking is computed once.
 */
@Component
class RankingsOfTheVote {
    private final Readings readings;

    RankingsOfTheVote(Readings readings) {
        this.readings = readings;
    }

    ReadingRanking of(String call) {
        return TransactionSynchronizationManager.isSynchronizationActive() ? kept().computeIfAbsent(call, readings::ranking) : readings.ranking(call);
    }

    @SuppressWarnings("unchecked")
    private Map<String, ReadingRanking> kept() {
        var kept = (Map<String, ReadingRanking>) TransactionSynchronizationManager.getResource(this);
        if (kept != null) return kept;
        var fresh = new HashMap<String, ReadingRanking>();
        TransactionSynchronizationManager.bindResource(this, fresh);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                TransactionSynchronizationManager.unbindResourceIfPossible(RankingsOfTheVote.this);
            }
        });
        return fresh;
    }
}
