// Makes the first official with the key that stands after the # of the link: it never leaves the browser in a URL.
"use strict";

const outcome = document.getElementById("outcome");
const address = document.getElementById("address");
const verification = document.getElementById("verification");
let accountId = "";

if (location.hash.length < 2) {
  address.hidden = true;
  refuse("起動時の画面に表示されたリンクを、そのまま開いてください。 Open the link as the start printed it.");
}

function refuse(text) {
  outcome.className = "refused";
  outcome.textContent = text;
}

async function post(path, headers, body) {
  const answer = await fetch(path, {
    method: "POST",
    headers: { "Content-Type": "application/json", ...headers },
    body: JSON.stringify(body),
  });
  const content = answer.status === 204 ? {} : await answer.json();
  if (!answer.ok) {
    refuse(`${content.title ?? ""} ${content.detail ?? ""}`);
    return null;
  }
  outcome.className = "";
  return content;
}

address.addEventListener("submit", async (event) => {
  event.preventDefault();
  const opening = await post(
    "/api/v1/first-official",
    { "Setup-Key": location.hash.slice(1) },
    { mailAddress: document.getElementById("mail-address").value },
  );
  if (opening) {
    accountId = opening.accountId;
    address.hidden = true;
    verification.hidden = false;
    outcome.textContent = "認証キーを送信しました。 The verification key is on its way.";
    document.getElementById("key").focus();
  }
});

verification.addEventListener("submit", async (event) => {
  event.preventDefault();
  const done = await post(
    `/api/v1/accounts/${accountId}/verification`,
    {},
    {
      verificationKey: document.getElementById("key").value,
      password: document.getElementById("password").value,
    },
  );
  if (done) {
    verification.hidden = true;
    outcome.textContent = "管理者のアカウントを開設しました。 The account of the administrator is open.";
  }
});
