// Denies the login that the mail was about. Opening the page does nothing: mail programs open links by themselves.
"use strict";

const form = document.getElementById("denial");
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
  const [loginId, code] = location.hash.slice(1).split(".");
  const answer = await fetch(`/api/v1/logins/${encodeURIComponent(loginId ?? "")}/denial`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ code: code ?? "" }),
  });
  if (answer.ok) {
    form.hidden = true;
    outcome.className = "";
    outcome.textContent = "すべてのログインと省略設定を終了しました。 Every session and every trusted browser has ended.";
  } else {
    const problem = await answer.json();
    refuse(`${problem.title ?? ""} ${problem.detail ?? ""}`);
  }
});
