package fr.levain.testing;

import fr.levain.testing.Examples.Example;
import java.util.List;

/** The second of two examples. */
class OtherPageBrowserTests extends PagesInABrowser {
    static List<Example> examples() {
        return half(1);
    }
}
