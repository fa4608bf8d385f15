package fr.levain.calls;

import java.util.Optional;

/**
 * @param lowAnchor what earns 0
 * @param highAnchor what earns the top of the scale
 * @param weight out of 100, when the grid is weighted
 * @param whereToLook in the dossier
 */
public record Criterion(
        String code,
        String label,
        String question,
        String lowAnchor,
        String highAnchor,
        Optional<Integer> weight,
        String whereToLook) {}
