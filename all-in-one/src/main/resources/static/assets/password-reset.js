// Sets another password with the key that stands after the # of the link: it never leaves the browser in a URL.
"use strict";

const form = document.getElementById("reset");
const outcome = document.getElementById("outcome");

if (!location.hash.includes(".")) {
  form.hidden = true;
  refuse("メールに書かれたリンクを、そのまま開いてください。 Open the link as it stands in the mail.");
}

function refuse(text) {
  outcome.className = "refused";
  outcome.textContent = text;
}

form.addEventListener("submit", async (event) => {
  event.preventDefault();
  const [accountId, key] = location.hash.slice(1).split(".");
  const answer = await fetch(`/api/v1/password-resets/${encodeURIComponent(accountId ?? "")}`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ key: key ?? "", newPassword: document.getElementById("password").value }),
  });
  if (answer.ok) {
    form.hidden = true;
    outcome.className = "";
    outcome.textContent = "新しいパスワードを設定しました。 The new password is set.";
  } else {
    const problem = await answer.json();
    refuse(`${problem.title ?? ""} ${problem.detail ?? ""}`);
  }
});
