package fr.levain.events;

/** An opinion about a meeting, by nobody in particular. @param satisfaction @param usefulness from 1 to 5 @param liked to keep @param wished to change */
public record Feedback(int satisfaction, int usefulness, String liked, String wished) {}
