package fr.levain.directory;

/**
 * Data of users that come from another administration (D9), as told to everyone.
 *
 * @param from who holds them
 * @param data which ones
 * @param use what they spare or serve
 * @param ground the text that allows it
 * @param active whether this instance asks for them today
 */
public record DataExchange(String from, String data, String use, String ground, boolean active) {}
