package fr.levain.ui;

import fr.levain.kernel.Caller;
import java.util.Optional;

/** A part of the home page that another module draws: open calls, last results. Its page holds no layout, and an h2. */
public interface HomeSection {
    /** Lower first: open calls 10, results 20, figures 30. */
    int order();

    Optional<Page> section(Caller caller);
}
