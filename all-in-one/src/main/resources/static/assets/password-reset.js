// Sets another password with the key that stands after the # of the link: it never leaves the browser in a URL.
"use strict";

const form = document.getElementById("reset");
const outcome = document.getElementById("outcome");

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
    outcome.textContent = "新しいパスワードを設定しました。 The new password is set.";
  } else {
    const problem = await answer.json();
    outcome.textContent = `${problem.title ?? ""} ${problem.detail ?? ""}`;
  }
});
