package fr.levain.accounts;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The teams of the authority, as its pack describes them, and who belongs to them. */
@Service
@Transactional
public class Teams {
    private final TeamStore store;

    Teams(TeamStore store) {
        this.store = store;
    }

    @Transactional(readOnly = true)
    public List<Team> all() {
        return store.all();
    }

    @Transactional(readOnly = true)
    public Optional<Team> bySlug(String slug) {
        return store.bySlug(slug);
    }

    /** The team of a department that has people; empty when its teams have nobody. */
    @Transactional(readOnly = true)
    public Optional<Team> answering(String department) {
        return store.answering(department);
    }

    /** The nearest team of a department, the one that answers for the fewest others, whether or not it works here yet. */
    @Transactional(readOnly = true)
    public Optional<Team> nearest(String department) {
        return store.nearest(department);
    }

    @Transactional(readOnly = true)
    public List<Person> members(String slug) {
        return store.members(slug);
    }

    /** Adds the team, or brings it up to date. */
    public void declare(Team team) {
        store.declare(team);
    }
}
