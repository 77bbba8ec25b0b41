// What makes the pages easier. All of them work without it.
(() => {
  'use strict';

  const say = text => {
    const place = document.getElementById('announcements');
    if (place) { place.textContent = ''; setTimeout(() => { place.textContent = text; }, 100); }
  };

  // Sent once: further clicks on the same form do nothing until the answer comes, the person comes back, or it took too long
  const sent = new WeakSet();
  const buttons = form => form.querySelectorAll('button:not([type="button"]), input[type="submit"]');
  const release = form => { sent.delete(form); buttons(form).forEach(button => button.removeAttribute('aria-disabled')); };
  // what takes its time, a bulk send say, shows that it goes on
  const PATIENCE = 1500;
  const goesOn = form => {
    const words = document.getElementById('announcements').dataset.busy;
    if (!sent.has(form) || form.querySelector('.going-on') || !words) return;
    const bar = document.createElement('progress');
    const line = document.createElement('div');
    line.className = 'progress going-on';
    line.append(words, bar);
    bar.setAttribute('aria-label', words);
    form.append(line);
    say(words);
  };
  const rest = form => { release(form); form.querySelectorAll('.going-on').forEach(line => line.remove()); };
  document.addEventListener('submit', event => {
    const form = event.target;
    if (form.method === 'dialog' || form.id === 'session-renewal' || event.defaultPrevented) return;
    if (sent.has(form)) { event.preventDefault(); event.stopImmediatePropagation(); return; }
    sent.add(form);
    buttons(form).forEach(button => button.setAttribute('aria-disabled', 'true'));
    setTimeout(() => goesOn(form), PATIENCE);
    setTimeout(() => release(form), 8000);
  });
  window.addEventListener('pageshow', () => document.querySelectorAll('form').forEach(rest));
  document.addEventListener('htmx:afterRequest', event => { if (event.target.matches('form')) rest(event.target); });

  // How many letters are left, as the server counts them; said aloud once the person stops typing
  const counters = root => root.querySelectorAll('textarea[data-maxlength]').forEach(area => {
    const counter = document.getElementById(area.id + '-count');
    if (!counter || area.dataset.counted) return;
    area.dataset.counted = 'yes';
    const limit = Number(area.dataset.maxlength);
    let pause;
    const tell = () => {
      const left = limit - area.value.length;
      counter.textContent = (left < 0 ? counter.dataset.over : counter.dataset.left).replace('%s', Math.abs(left).toLocaleString());
      counter.classList.toggle('over', left < 0);
      return left;
    };
    area.addEventListener('input', () => {
      const left = tell();
      clearTimeout(pause);
      if (left < limit / 10) pause = setTimeout(() => say(counter.textContent), 1500);
    });
    tell();
  });

  // A password can be looked at
  const passwords = root => root.querySelectorAll('input[type="password"][data-show]').forEach(input => {
    if (input.parentElement.classList.contains('with-toggle')) return;
    const row = document.createElement('div');
    const button = document.createElement('button');
    row.className = 'with-toggle';
    button.type = 'button';
    button.className = 'button outline small';
    button.textContent = input.dataset.show;
    button.setAttribute('aria-controls', input.id);
    button.addEventListener('click', () => {
      const shown = input.type === 'text';
      input.type = shown ? 'password' : 'text';
      button.textContent = shown ? input.dataset.show : input.dataset.hide;
    });
    input.replaceWith(row);
    row.append(input, button);
    if (input.form) input.form.addEventListener('submit', () => { input.type = 'password'; });
  });

  const prepare = root => { counters(root); passwords(root); };

  // htmx: a whole page in answer to a part (an error, the login) takes the place of the page; new content is told by title and focus
  const isPage = text => /^\s*<!doctype html/i.test(text);
  document.addEventListener('htmx:beforeSwap', event => {
    const detail = event.detail;
    if (isPage(detail.xhr.responseText) && (detail.isError || !detail.requestConfig.elt.closest('[hx-select], [data-hx-select]'))) {
      detail.target = document.body;
      detail.swapOverride = 'innerHTML';
      detail.selectOverride = 'unset';
      const page = new DOMParser().parseFromString(detail.xhr.responseText, 'text/html');
      document.title = page.title;
      document.documentElement.lang = page.documentElement.lang;
    }
  });
  // what a page reads anew by itself says nothing and leaves the focus where it was: on the same link or field
  const byItself = event => event.detail.requestConfig && event.detail.requestConfig.headers.Background;
  let held = null;
  document.addEventListener('htmx:beforeSwap', event => {
    const focused = document.activeElement;
    held = byItself(event) && event.detail.target.contains(focused) ? focused : null;
  });
  const hold = place => {
    if (!held || held.isConnected) return;
    const alike = [...place.querySelectorAll(held.tagName)].filter(other =>
      ['id', 'name', 'href', 'value'].every(each => other.getAttribute(each) === held.getAttribute(each)));
    const same = alike.find(other => other.textContent === held.textContent) || alike[0];
    held = null;
    if (same) same.focus({preventScroll: true});
  };
  document.addEventListener('htmx:afterSettle', event => {
    const place = event.detail.elt;
    prepare(place);
    if (byItself(event)) {
      hold(place);
      return;
    }
    const head = place.querySelector('.error-summary') || (place.matches('h1') ? place : place.querySelector('h1'));
    if (head) { head.tabIndex = -1; head.focus(); }
  });

  // A change while a place is being read anew: it is read once more, since htmx forgets whatever waits for its turn on
  // an element that is replaced
  const missed = new Map();
  document.addEventListener('htmx:trigger', event => {
    const place = event.target;
    if (place.classList.contains('htmx-request') && /\bsse:/.test(place.dataset.hxTrigger)) missed.set(place.id, '');
  });
  document.addEventListener('htmx:sseMessage', event => {
    if (missed.has(event.target.id)) missed.set(event.target.id, event.detail.lastEventId);
  });
  document.addEventListener('htmx:afterSettle', event => {
    const place = event.detail.elt;
    if (!missed.has(place.id)) return;
    const lastEventId = missed.get(place.id);
    missed.delete(place.id);
    htmx.trigger(place, 'sse:resync', {lastEventId});
  });

  // What is read again because of a change must show that change; a conversation passes over what happens in others
  document.addEventListener('htmx:configRequest', event => {
    const change = event.detail.triggeringEvent && event.detail.triggeringEvent.detail;
    if (!change || !change.lastEventId) return;
    event.detail.headers.Seen = change.lastEventId;
    const thread = event.detail.elt.dataset.thread;
    if (thread && change.type === 'threads' && change.data !== thread) event.preventDefault();
  });

  // Some minutes before an unused session ends: a warning, and a way to go on that loses nothing.
  // Everything is looked up anew, since htmx may have put another page in place.
  const session = () => {
    const dialog = () => document.getElementById('session-warning');
    const length = Number(document.body.dataset.sessionLeft) * 1000;
    if (!dialog() || !length || typeof dialog().showModal !== 'function') return;
    const before = Math.min(5 * 60000, length / 3);
    let ends = Date.now() + length;
    let asking = false;
    let last = false; // it ends at its time even if it is used
    const left = (page, otherwise) => {
      const found = /data-session-left="([0-9]+)"/.exec(page);
      return found ? Number(found[1]) * 1000 : otherwise;
    };
    const read = (address, options) => fetch(address, {redirect: 'manual', credentials: 'same-origin', ...options})
      .then(answer => {
        if (!answer.ok) throw new Error(String(answer.status));
        return answer.text();
      })
      .then(page => { ends = Date.now() + left(page, 0); }); // an answer to nobody says nothing of a session
    const tell = words => {
      const text = document.getElementById('session-warning-text');
      if (text.textContent !== words) text.textContent = words;
    };
    const warn = () => {
      const texts = document.getElementById('session-warning-text').dataset;
      const minutes = Math.max(0, Math.ceil((ends - Date.now()) / 60000));
      tell(minutes < 1 ? texts.over : last ? texts.last.replace('%s', minutes) : minutes > 1 ? texts.minutes.replace('%s', minutes) : texts.soon);
      const title = document.getElementById('session-warning-title');
      if (!dialog().open) { dialog().showModal(); title.focus(); }
      document.getElementById('session-renewal').hidden = last || minutes < 1;
      document.getElementById('session-ended').hidden = !last && minutes >= 1;
      if (minutes < 1) {
        clearInterval(clock);
        title.textContent = title.dataset.over;
        title.focus();
      }
    };
    // the session may have been used in another tab; where nobody answers, this page's own clock counts
    const ask = () => {
      asking = true;
      read(location.href, {headers: {Background: 'true'}}).catch(() => {}).finally(() => {
        asking = false;
        if (!dialog()) return;
        if (Date.now() >= ends - before) warn();
        else if (dialog().open) dialog().close();
      });
    };
    const clock = setInterval(() => {
      if (!dialog() || asking || Date.now() < ends - before) return;
      if (Date.now() >= ends || !(dialog().open || last)) ask();
      else if (dialog().open) warn();
    }, 5000);
    document.addEventListener('submit', event => {
      const form = event.target;
      if (form.id !== 'session-renewal') return;
      event.preventDefault();
      read(form.action, {method: 'POST', body: new URLSearchParams(new FormData(form))})
        .then(() => {
          last = Date.now() >= ends - before;
          if (last) warn();
          else dialog().close();
        })
        .catch(() => tell(document.getElementById('session-warning-text').dataset.failed));
    });
    // what the person does with htmx renews the session as well
    document.addEventListener('htmx:afterRequest', event => {
      const headers = event.detail.requestConfig.headers;
      if (event.detail.successful && !headers.Background) ends = Date.now() + left(event.detail.xhr.responseText, length);
    });
  };

  // A key behind the # of a link in a mail is filled in; it never leaves the browser in an address
  const keyFromLink = () => {
    const form = document.querySelector('form[data-key-from-link]');
    const key = location.hash.slice(1);
    if (!form || !/^[0-9]+$/.test(key)) return;
    form.elements[form.dataset.keyFromLink].value = key;
    history.replaceState(null, '', location.pathname + location.search);
  };

  prepare(document);
  keyFromLink();
  session();
})();
