package hellowork.events;

/** A person whom an organization names: 連絡責任者 or 個人情報管理・苦情処理責任者. */
public record Officer(String name, String phone, String mailAddress) {}
