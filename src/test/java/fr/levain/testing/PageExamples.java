package fr.levain.testing;

import fr.levain.ui.Page;
import java.util.List;

/**
 * Examples of the page records of a module: at least one of each, and one per shape it may take (empty, with errors,
 * long texts). Implemented beside the module's tests, with a constructor without arguments; found by scanning the test
 * classes. Panels (drawn without layout) are given too: they are checked inside a page made for them.
 */
public interface PageExamples {
    List<Page> pages();
}
