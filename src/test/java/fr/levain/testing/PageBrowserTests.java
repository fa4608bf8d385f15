package fr.levain.testing;

import fr.levain.testing.Examples.Example;
import java.util.List;

/** The first of two examples. */
class PageBrowserTests extends PagesInABrowser {
    static List<Example> examples() {
        return half(0);
    }
}
