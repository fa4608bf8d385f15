package fr.levain.guidance;

/** What an answer lets one think: this code of this term means this need; both are empty for any project. */
record NeedSign(String need, String term, String code) {}
