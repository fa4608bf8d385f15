package fr.levain.forms;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The vocabulary of the pack, for those who write questions and rules. */
@Service
@Transactional(readOnly = true)
public class Terms {
    private final TermStore store;

    Terms(TermStore store) {
        this.store = store;
    }

    /** In the order of the pack. */
    public List<Term> all() {
        return store.all();
    }
}
