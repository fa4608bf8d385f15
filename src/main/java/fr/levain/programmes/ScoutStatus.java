package fr.levain.programmes;

/** Where somebody asked to catch needs stands. Once they declined or left, nothing is kept of who they were. */
public enum ScoutStatus {
    INVITED, ACTIVE, DECLINED, LEFT;

    public boolean isOver() {
        return this == DECLINED || this == LEFT;
    }
}
