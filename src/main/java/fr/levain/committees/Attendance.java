package fr.levain.committees;

public enum Attendance {
    EXPECTED, PRESENT, REMOTE, EXCUSED, ABSENT;

    /** In the room or by video: CRPA R133-10 counts both. */
    public boolean isThere() {
        return this == PRESENT || this == REMOTE;
    }
}
