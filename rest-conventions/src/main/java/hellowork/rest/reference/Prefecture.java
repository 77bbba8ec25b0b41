package hellowork.rest.reference;

import hellowork.events.PlaceCode;

/** A prefecture (都道府県, JIS X 0401): code of two digits, Japanese name, its reading in hiragana, English name. */
public record Prefecture(PlaceCode code, String name, String kana, String englishName) {}
