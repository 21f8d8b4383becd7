-- Whether a plan keeps systems together that speak with each other both ways.

ALTER TABLE plan_settings ADD COLUMN keep_together SMALLINT NOT NULL DEFAULT 0;
