package fr.levain.programmes;

/** Where a caught need stands. OPPORTUNE: its study says that an answer can live; it looks for somebody to carry it. */
public enum NeedStatus {
    CAUGHT, STUDIED, OPPORTUNE, OFFERED, TAKEN_UP, SET_ASIDE;

    public boolean isOver() {
        return this == TAKEN_UP || this == SET_ASIDE;
    }
}
