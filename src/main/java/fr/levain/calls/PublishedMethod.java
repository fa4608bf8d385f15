package fr.levain.calls;

import fr.levain.ui.Page;

/**
 * What a later module computes to help decide, told on the public page of the rules (A3, CRPA L312-1-3): what it does, from what,
 * with which weights, what it is used for, who decides. Supplied as a bean.
 */
public interface PublishedMethod {
    /** Lower first. */
    int order();

    Page method();
}
