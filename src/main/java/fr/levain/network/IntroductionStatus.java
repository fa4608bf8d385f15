package fr.levain.network;

public enum IntroductionStatus { ASKED, ACCEPTED, DECLINED, UNANSWERED, WITHDRAWN }
