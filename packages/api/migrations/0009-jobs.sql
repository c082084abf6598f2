-- What the queue knows an attempt's job by, so that it is found without a search.
ALTER TABLE rasoat.attempts ADD job text;
