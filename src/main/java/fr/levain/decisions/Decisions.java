package fr.levain.decisions;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Acts of the assembly and what became of them. */
@Service
@Transactional
public class Decisions {
    /** Awards their beneficiaries know of, last notified first. Nothing appears before its notification (I2). */
    @Transactional(readOnly = true)
    public List<AwardView> publishedAwards() {
        return List.of();
    }
}
