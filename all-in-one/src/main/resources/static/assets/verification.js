// Proves a mail address. The account stands after the # of the link, with ".address" where it has a password already.
"use strict";

const form = document.getElementById("verification");
const outcome = document.getElementById("outcome");
const password = document.getElementById("password");
const [accountId, what] = location.hash.slice(1).split(".");
const another = what === "address";

if (!accountId) {
  form.hidden = true;
  refuse("メールに書かれたリンクを、そのまま開いてください。 Open the link as it stands in the mail.");
}
if (another) {
  document.getElementById("choice").hidden = true;
  password.required = false;
}

function refuse(text) {
  outcome.className = "refused";
  outcome.textContent = text;
}

form.addEventListener("submit", async (event) => {
  event.preventDefault();
  const verificationKey = document.getElementById("key").value;
  const path = another ? "mail-address-change/verification" : "verification";
  const answer = await fetch(`/api/v1/accounts/${encodeURIComponent(accountId)}/${path}`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(another ? { verificationKey } : { verificationKey, password: password.value }),
  });
  if (answer.ok) {
    form.hidden = true;
    outcome.className = "";
    outcome.textContent = "メールアドレスを確認しました。ログインできます。 The mail address is verified: you can log in.";
  } else {
    const problem = await answer.json();
    refuse(`${problem.title ?? ""} ${problem.detail ?? ""}`);
  }
});
